package id.kaitan;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the container refuses after it has found out for whom the request is, such as a
 * method that is never allowed: a problem like any other.
 */
@RestController
@Hidden
class ContainerErrors implements ErrorController {

	@RequestMapping("/error")
	ResponseEntity<ProblemDetail> error(HttpServletRequest request) {
		HttpStatus status = (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code)
				? HttpStatus.resolve(code) : null;
		HttpStatus told = (status != null) ? status : HttpStatus.NOT_FOUND;
		String type = told.getReasonPhrase().toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
		return ResponseEntity.status(told)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(Problems.of(told, type, "the request was refused before it was asked what it wants"));
	}

}
