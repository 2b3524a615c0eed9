package id.kaitan.network;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import id.kaitan.IntegrationTest;
import id.kaitan.entity.EntityId;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class NetworkIT {

	@Autowired
	private Networks networks;

	@Autowired
	private Driver driver;

	@Test
	void anEmptyGraphIsAnEmptyNetwork() {
		assertThat(this.networks.current().events().size()).isZero();
		assertThat(this.networks.current().number(EntityId.of("country:PRK"))).isNegative();
	}

	@Test
	void holdsWhatTheGraphHolds() {
		for (long seed = 0; seed < 24; seed++) {
			this.driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
			RandomNetwork random = RandomNetwork.of(seed, 6 + (int) (seed % 5), 30);
			StoredNetwork.write(this.driver, random);
			assertThat(told(this.networks.current())).as("seed %s", seed).isEqualTo(told(random.network()));
		}
	}

	@Test
	void seesWhatAnAnalystWritesAtOnce() {
		RandomNetwork random = RandomNetwork.of(5, 8, 30);
		StoredNetwork.write(this.driver, random);
		this.networks.current();
		String id = random.events().getFirst().id();
		this.driver.executableQuery("MATCH (e:Event {id: '" + id + "'}) DETACH DELETE e").execute();
		assertThat(String.join("\n", told(this.networks.current()))).doesNotContain(id);
		this.driver.executableQuery("""
				MATCH (a:Entity {id: 'person:p0'}), (b:Entity {id: 'person:p1'})
				CREATE (a)-[:ACTOR_IN]->(:Event {id: 'by-hand', type: 'MEETING', start: date('2024-01-01')})
				<-[:ACTOR_IN]-(b)""").execute();
		assertThat(String.join("\n", told(this.networks.current()))).contains("by-hand");
	}

	/**
	 * All that a network holds, in words.
	 */
	private static List<String> told(Network network) {
		TreeSet<String> all = new TreeSet<>();
		for (int entity = 0; entity < network.entities(); entity++) {
			Ties ties = network.ties(entity);
			List<String> events = new ArrayList<>();
			for (int i = 0; i < ties.events(); i++) {
				events.add(network.events().id(ties.event(i)));
			}
			if (!events.isEmpty()) {
				all.add(network.id(entity) + " " + events);
			}
			for (int tie = 0; tie < ties.size(); tie++) {
				for (int fact = ties.from(tie); fact < ties.to(tie); fact++) {
					int row = ties.row(fact);
					EventTable table = network.events();
					all.add(network.id(entity) + " " + ties.direction(fact) + " " + ties.isAtPlace(fact) + " "
							+ network.id(ties.neighbour(tie)) + " " + table.id(row) + " " + table.type(row) + " "
							+ table.at(row) + " " + table.end(row) + " " + table.settled(row) + " " + table.sources(row)
							+ "/" + table.sourcesEver(row) + "/" + table.sources(row, 50) + " "
							+ table.confidence(row));
				}
				for (int i = ties.standingFrom(tie); i < ties.standingTo(tie); i++) {
					Standing standing = ties.standing(i);
					all.add(network.id(entity) + " " + standing.type() + " " + standing.direction(entity) + " "
							+ network.id(ties.neighbour(tie)) + " " + standing.start() + " " + standing.end());
				}
			}
		}
		return List.copyOf(all);
	}

}
