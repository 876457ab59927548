package org.ecotown.platform.openapi;

import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.ecotown.platform.openapi.support.CommonOperation;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.AllowAnyone;
import org.ecotown.platform.security.Role;
import org.junit.jupiter.api.Test;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

import static org.assertj.core.api.Assertions.assertThat;

class CommonOperationTests {

	@Test
	void namesTheOperationAfterItsFeature() throws Exception {
		assertThat(describe("list", PageQuery.class).getOperationId()).isEqualTo("listThing");
	}

	@Test
	void saysWhichRolesItNeeds() throws Exception {
		Operation operation = describe("close", UUID.class, IfMatch.class);
		assertThat(operation.getExtensions()).containsEntry("x-required-roles", List.of("coordinator", "trainer"));
		assertThat(operation.getResponses()).containsKeys("401", "403", "404", "409", "412", "428", "500");
		assertThat(operation.getResponses().get("200").getHeaders()).containsKey("ETag");
		assertThat(operation.getParameters()).extracting(Parameter::getName).contains("If-Match", "Idempotency-Key");
	}

	@Test
	void asksForNoTokenWhereAnyoneMayCall() throws Exception {
		Operation operation = describe("list", PageQuery.class);
		assertThat(operation.getSecurity()).isEmpty();
		assertThat(operation.getResponses()).doesNotContainKeys("401", "403").containsKey("400");
		assertThat(operation.getParameters()).extracting(Parameter::getName).containsExactly("limit", "cursor");
	}

	private static Operation describe(String method, Class<?>... parameters) throws NoSuchMethodException {
		Operation operation = new Operation()
			.responses(new ApiResponses().addApiResponse("200", new ApiResponse().description("OK")));
		return new CommonOperation().customize(operation, new HandlerMethod(new ThingController(), method, parameters));
	}

	static class ThingController {

		@AllowAnyone
		public List<String> list(PageQuery page) {
			return List.of();
		}

		@PostMapping
		@Allow(roles = { Role.TRAINER, Role.COORDINATOR })
		public ResponseEntity<String> close(@PathVariable UUID id, IfMatch ifMatch) {
			return ResponseEntity.ok("closed");
		}

	}

}
