package org.ecotown.platform.testsupport.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.preconditions.EntityTags;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.preconditions.PutPrecondition;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.AllowAnyone;
import org.ecotown.platform.security.AllowAuthenticated;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
public class SampleApplication {

	@RestController
	@RequestMapping("/api/things")
	static class ThingController {

		private final JdbcClient jdbc;

		ThingController(JdbcClient jdbc) {
			this.jdbc = jdbc;
		}

		@AllowAnyone
		@GetMapping("/public")
		String everybody() {
			return "open";
		}

		@AllowAuthenticated
		@GetMapping("/caller")
		Caller caller(Caller caller) {
			return caller;
		}

		@Allow(roles = Role.COORDINATOR, scopes = "things:write")
		@PostMapping
		Thing post(@RequestBody Thing thing) {
			return thing;
		}

		@GetMapping("/unruled")
		String unruled() {
			return "never";
		}

		@AllowAuthenticated
		@GetMapping("/boom")
		String boom() {
			throw new IllegalStateException("secret detail");
		}

		@AllowAuthenticated
		@GetMapping("/cast")
		Long cast(@RequestParam String value) {
			return this.jdbc.sql("SELECT CAST(:value AS bigint)").param("value", value).query(Long.class).single();
		}

		@AllowAuthenticated
		@GetMapping("/slow")
		String slow(@RequestParam int seconds) {
			return this.jdbc.sql("SELECT 'done' FROM pg_sleep(:seconds)")
				.param("seconds", seconds)
				.query(String.class)
				.single();
		}

		@AllowAuthenticated
		@GetMapping("/locked")
		List<Integer> locked() {
			return this.jdbc.sql("SELECT id FROM locked").query(Integer.class).list();
		}

		@AllowAuthenticated
		@GetMapping("/database-away")
		String databaseAway() {
			throw new CannotGetJdbcConnectionException("no connection free");
		}

		@AllowAuthenticated
		@GetMapping
		Page<String> list(PageQuery page, @RequestParam(required = false) @Nullable LocalDate on) {
			String after = page.after(0);
			int start = (after != null) ? Integer.parseInt(after) + 1 : 1;
			List<String> rows = IntStream.range(start, Math.min(start + page.fetchSize(), 6))
				.mapToObj(Integer::toString)
				.toList();
			return page.toPage(rows, List::of);
		}

		@AllowAuthenticated
		@GetMapping("/{id}")
		ResponseEntity<String> get(@PathVariable UUID id) {
			return ResponseEntity.ok().eTag(EntityTags.of(7)).body("seven");
		}

		@AllowAuthenticated
		@PutMapping("/{id}")
		String put(@PathVariable UUID id, PutPrecondition precondition) {
			precondition.require(7);
			return "put";
		}

		@AllowAuthenticated
		@DeleteMapping("/{id}")
		String delete(@PathVariable UUID id, IfMatch ifMatch) {
			ifMatch.require(7);
			return "deleted";
		}

	}

	record Thing(@NotBlank @Size(max = 5) String name, @NotNull LocalDate on, @NotNull Role role,
			@Positive Integer count, @Valid List<Part> parts) {
	}

	record Part(@NotNull UUID id, @NotBlank String label) {
	}

}
