package org.ecotown.platform.idempotency.sample;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;

import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.AllowAuthenticated;
import org.ecotown.platform.security.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@SpringBootApplication
@Import(Gate.class)
public class EffectApplication {

	@RestController
	@RequestMapping("/api/effects")
	static class EffectController {

		private final JdbcClient jdbc;

		private final Gate gate;

		private final TransactionOperations transactions;

		private final TransactionTemplate reading;

		EffectController(JdbcClient jdbc, Gate gate, TransactionOperations transactions,
				PlatformTransactionManager manager) {
			this.jdbc = jdbc;
			this.gate = gate;
			this.transactions = transactions;
			this.reading = new TransactionTemplate(manager);
			this.reading.setReadOnly(true);
		}

		@AllowAuthenticated
		@PostMapping
		@Transactional
		public ResponseEntity<Effect> cause(@RequestBody Effect effect) {
			insert(effect.name());
			return ResponseEntity.created(URI.create("/api/effects/" + effect.name())).eTag("\"1\"").body(effect);
		}

		@AllowAuthenticated
		@PutMapping
		@Transactional
		public Effect put(@RequestBody Effect effect) {
			insert(effect.name());
			return effect;
		}

		@AllowAuthenticated
		@PostMapping("/then/{what}")
		@Transactional
		public @Nullable ResponseEntity<String> causeThen(@PathVariable String what, @RequestBody Effect effect,
				HttpServletResponse response) throws IOException {
			insert(effect.name());
			switch (what) {
				case "fault" -> throw new InvalidInput(new InputFault("/name", "invalid-value"));
				case "failure" -> throw new IllegalStateException("secret");
				case "send-error" -> response.sendError(409);
				case "redirect" -> response.sendRedirect("/api/elsewhere");
				case "replicated" -> {
					// the database of the tests does not wait for anything otherwise
					this.jdbc.sql("set local synchronous_commit = on").update();
					return ResponseEntity.ok("done");
				}
				case "lose-connection" ->
					this.jdbc.sql("select pg_terminate_backend(pg_backend_pid())").query().listOfRows();
				case "large" -> {
					return ResponseEntity.created(URI.create("/api/large")).body("x".repeat(10_000));
				}
				default -> throw new IllegalArgumentException(what);
			}
			// the response is already written
			return null;
		}

		@AllowAuthenticated
		@PostMapping("/slow")
		@Transactional
		public ResponseEntity<Effect> slow(@RequestBody Effect effect) throws InterruptedException {
			insert(effect.name());
			this.gate.pass();
			return ResponseEntity.ok(effect);
		}

		/** Asks something of a peer first. */
		@AllowAuthenticated
		@PostMapping("/prepared")
		public Effect prepared(@RequestBody Effect effect) throws InterruptedException {
			this.jdbc.sql("select count(*) from effect").query(Integer.class).single();
			this.gate.pass();
			this.transactions.executeWithoutResult((status) -> insert(effect.name()));
			return effect;
		}

		/** Reads first, with what could write as well. */
		@AllowAuthenticated
		@PostMapping("/after-reading")
		public Effect afterReading(@RequestBody Effect effect) {
			this.reading.executeWithoutResult((outer) -> this.transactions.executeWithoutResult(
					(inner) -> this.jdbc.sql("select count(*) from effect").query(Integer.class).single()));
			this.transactions.executeWithoutResult((status) -> insert(effect.name()));
			return effect;
		}

		@AllowAuthenticated
		@PostMapping("/async")
		public Callable<String> async() {
			return () -> "later";
		}

		@Allow(roles = Role.COORDINATOR)
		@PostMapping("/restricted")
		@Transactional
		public Effect restricted(@RequestBody Effect effect) {
			insert(effect.name());
			return effect;
		}

		@AllowAuthenticated
		@PostMapping("/files")
		@Transactional
		public Effect file(@RequestParam MultipartFile file) throws IOException {
			Effect effect = new Effect(new String(file.getBytes(), StandardCharsets.UTF_8).strip());
			insert(effect.name());
			return effect;
		}

		private void insert(String name) {
			this.jdbc.sql("insert into effect (name) values (?)").param(name).update();
		}

	}

	record Effect(String name) {
	}

}
