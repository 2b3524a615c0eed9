package id.kaitan;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

	@Test
	void packagesDependOnlyAsTheirPackageInfoAllows() {
		ApplicationModules.of(KaitanApplication.class).verify();
	}

}
