package org.ecotown.enterprises.enterprise.web;

import java.net.URI;
import java.util.Map;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.ecotown.enterprises.enterprise.Enterprise;
import org.ecotown.enterprises.enterprise.EnterpriseDetails;
import org.ecotown.enterprises.enterprise.EnterpriseFilter;
import org.ecotown.enterprises.enterprise.EnterpriseId;
import org.ecotown.enterprises.enterprise.EnterpriseKind;
import org.ecotown.enterprises.enterprise.EnterpriseNotFound;
import org.ecotown.enterprises.enterprise.EnterpriseOrder;
import org.ecotown.enterprises.enterprise.EnterpriseReaders;
import org.ecotown.enterprises.enterprise.EnterpriseRoles;
import org.ecotown.enterprises.enterprise.Enterprises;
import org.ecotown.enterprises.enterprise.KeepEnterprises;
import org.ecotown.enterprises.enterprise.Sight;
import org.ecotown.enterprises.enterprise.Standing;
import org.ecotown.platform.audit.History;
import org.ecotown.platform.audit.HistoryEntry;
import org.ecotown.platform.paging.CountedPage;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.preconditions.EntityTags;
import org.ecotown.platform.preconditions.PutPrecondition;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.AllowAuthenticated;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Enterprises.
 */
@RestController
@RequestMapping("/api/enterprises")
@Tag(name = "enterprises")
class EnterpriseController {

	private final Enterprises enterprises;

	private final KeepEnterprises keep;

	private final EnterpriseReaders readers;

	private final History history;

	private final RegistrationForms forms;

	EnterpriseController(Enterprises enterprises, KeepEnterprises keep, EnterpriseReaders readers, History history,
			RegistrationForms forms) {
		this.enterprises = enterprises;
		this.keep = keep;
		this.readers = readers;
		this.history = history;
		this.forms = forms;
	}

	@GetMapping
	@AllowAuthenticated
	@Operation(operationId = "listEnterprises", summary = "List the enterprises you may see, and how many there are",
			description = """
					By Thai name unless another order is asked for; newest and members begin with the last and the most.
					A cursor belongs to the order it was made in.""")
	CountedPage<EnterpriseResponse> list(Caller caller,
			@Parameter(description = "Part of a name or of the registration number",
					example = "สมุนไพร") @RequestParam @Nullable String q,
			@RequestParam @Nullable EnterpriseKind kind,
			@Parameter(description = "Six-digit code", example = "210110") @RequestParam @Nullable String subdistrict,
			@RequestParam @Nullable UUID agreement, @RequestParam @Nullable EnterpriseOrder sort, PageQuery page) {
		EnterpriseFilter filter = new EnterpriseFilter(q, kind, subdistrict, agreement,
				(sort != null) ? sort : EnterpriseOrder.NAME);
		CountedPage<Enterprise> found = this.enterprises.list(filter, Sight.of(caller), page);
		Map<UUID, Standing> standings = this.readers.standings(caller.organisation(),
				found.items().stream().map((one) -> one.id().value()).toList());
		return found.map((one) -> response(one, caller, standings.getOrDefault(one.id().value(), Standing.NONE)));
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@Allow(roles = { Role.PROGRAMME_OFFICER, Role.COORDINATOR })
	@Operation(operationId = "registerEnterprise", summary = "Register an enterprise")
	ResponseEntity<EnterpriseResponse> register(Caller caller, @RequestBody EnterpriseDetails request) {
		return created(this.keep.register(caller, request), caller);
	}

	@GetMapping("/{id}")
	@AllowAuthenticated
	@Operation(operationId = "getEnterprise", summary = "Read one enterprise")
	ResponseEntity<EnterpriseResponse> get(Caller caller, @PathVariable UUID id) {
		return answer(ResponseEntity.ok(), find(caller, id), caller);
	}

	@PutMapping("/{id}")
	@Allow(roles = { Role.PROGRAMME_OFFICER, Role.COORDINATOR })
	@Operation(operationId = "putEnterprise", summary = "Register an enterprise under an id you name, or change it")
	ResponseEntity<EnterpriseResponse> put(Caller caller, @PathVariable UUID id, PutPrecondition precondition,
			@RequestBody EnterpriseDetails request) {
		Enterprise enterprise = this.keep.write(caller, new EnterpriseId(id), precondition, request);
		return precondition.creates() ? created(enterprise, caller) : answer(ResponseEntity.ok(), enterprise, caller);
	}

	@GetMapping("/{id}/history")
	@AllowAuthenticated
	@Operation(operationId = "getEnterpriseHistory", summary = "Who changed what about an enterprise, newest first")
	Page<HistoryEntry> history(Caller caller, @PathVariable UUID id, PageQuery page) {
		find(caller, id);
		return this.history.of("enterprise", id, page);
	}

	private Enterprise find(Caller caller, UUID id) {
		return this.enterprises.find(new EnterpriseId(id), Sight.of(caller)).orElseThrow(EnterpriseNotFound::new);
	}

	private ResponseEntity<EnterpriseResponse> created(Enterprise enterprise, Caller caller) {
		return answer(ResponseEntity.created(URI.create("/api/enterprises/" + enterprise.id())), enterprise, caller);
	}

	private ResponseEntity<EnterpriseResponse> answer(ResponseEntity.BodyBuilder answer, Enterprise enterprise,
			Caller caller) {
		Standing standing = this.readers.standing(caller.organisation(), enterprise.id());
		return answer.eTag(EntityTags.of(enterprise.version())).body(response(enterprise, caller, standing));
	}

	private EnterpriseResponse response(Enterprise enterprise, Caller caller, Standing standing) {
		return EnterpriseResponse.from(enterprise, this.forms,
				Sight.of(caller, EnterpriseRoles.KEEPERS).sees(standing));
	}

}
