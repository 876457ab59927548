package org.ecotown.platform.audit.sample;

import java.util.UUID;

import org.ecotown.platform.audit.History;
import org.ecotown.platform.audit.HistoryEntry;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.security.AllowAuthenticated;
import org.ecotown.platform.security.Caller;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
public class HistoryApplication {

	@RestController
	@RequestMapping("/api/things/{id}")
	static class ThingController {

		private final History history;

		ThingController(History history) {
			this.history = history;
		}

		@AllowAuthenticated
		@PostMapping
		@Transactional
		public Thing change(Caller caller, @PathVariable UUID id, @RequestBody Thing thing) {
			this.history.record(caller, "thing", id, "changed", new Thing("เดิม", 1), thing);
			if (thing.name().isEmpty()) {
				throw new IllegalStateException("changed my mind");
			}
			return thing;
		}

		@AllowAuthenticated
		@GetMapping("/history")
		public Page<HistoryEntry> history(@PathVariable UUID id, PageQuery page) {
			return this.history.of("thing", id, page);
		}

	}

	record Thing(String name, int size) {
	}

}
