package org.ecotown.platform.client.sample;

import org.ecotown.platform.client.AsService;
import org.ecotown.platform.client.PeerNotFound;
import org.ecotown.platform.security.AllowAnyone;
import org.ecotown.platform.security.AllowAuthenticated;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@EnableFeignClients
public class AskingApplication {

	/**
	 * The peer, which is away or not as the test likes.
	 */
	@FeignClient(name = "things", url = "${ecotown.things.url}")
	public interface ThingsApi {

		@GetMapping("/api/things/{id}")
		Thing thing(@PathVariable("id") String id);

		@PostMapping("/api/things")
		Thing create(@RequestBody Thing thing);

	}

	/**
	 * The same peer where its answers are the same for all.
	 */
	@AsService
	@FeignClient(name = "things", contextId = "facts", url = "${ecotown.things.url}")
	interface FactsApi {

		@GetMapping("/api/things/{id}")
		Thing fact(@PathVariable("id") String id);

	}

	/**
	 * A peer that nobody listens for.
	 */
	@FeignClient(name = "nobody", url = "http://127.0.0.1:1")
	public interface NobodyApi {

		@GetMapping("/api/things/{id}")
		Thing thing(@PathVariable("id") String id);

	}

	/**
	 * What the peer answers, as far as it matters here.
	 */
	public record Thing(String id, String name) {
	}

	@RestController
	@RequestMapping("/api/questions")
	static class QuestionController {

		private final ThingsApi things;

		private final FactsApi facts;

		QuestionController(ThingsApi things, FactsApi facts) {
			this.things = things;
			this.facts = facts;
		}

		@AllowAuthenticated
		@GetMapping("/{id}")
		String ask(@PathVariable String id) {
			try {
				return this.things.thing(id).name() + " on virtual thread: " + Thread.currentThread().isVirtual();
			}
			catch (PeerNotFound ex) {
				return "absent";
			}
		}

		@AllowAuthenticated
		@GetMapping("/facts/{id}")
		String askForAll(@PathVariable String id) {
			return this.facts.fact(id).name();
		}

		@AllowAnyone
		@GetMapping("/open/{id}")
		String askForAnybody(@PathVariable String id) {
			return this.things.thing(id).name();
		}

	}

}
