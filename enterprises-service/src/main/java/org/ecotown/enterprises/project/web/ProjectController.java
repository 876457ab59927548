package org.ecotown.enterprises.project.web;

import java.net.URI;
import java.util.Map;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.ecotown.enterprises.enterprise.EnterpriseId;
import org.ecotown.enterprises.enterprise.EnterpriseReaders;
import org.ecotown.enterprises.enterprise.Sight;
import org.ecotown.enterprises.enterprise.Standing;
import org.ecotown.enterprises.project.KeepProjects;
import org.ecotown.enterprises.project.Project;
import org.ecotown.enterprises.project.ProjectDetails;
import org.ecotown.enterprises.project.ProjectFilter;
import org.ecotown.enterprises.project.ProjectId;
import org.ecotown.enterprises.project.ProjectNotFound;
import org.ecotown.enterprises.project.ProjectOrder;
import org.ecotown.enterprises.project.Projects;
import org.ecotown.enterprises.project.Stage;
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
 * Upgrading projects.
 */
@RestController
@RequestMapping("/api/projects")
@Tag(name = "projects")
class ProjectController {

	private final Projects projects;

	private final KeepProjects keep;

	private final EnterpriseReaders readers;

	private final History history;

	ProjectController(Projects projects, KeepProjects keep, EnterpriseReaders readers, History history) {
		this.projects = projects;
		this.keep = keep;
		this.readers = readers;
		this.history = history;
	}

	@GetMapping
	@AllowAuthenticated
	@Operation(operationId = "listProjects", summary = "List the projects you may see, and how many there are",
			description = """
					The one that starts last comes first unless another order is asked for: by Thai title, or newest, which
					begins with the one opened last. A cursor belongs to the order it was made in.""")
	CountedPage<ProjectResponse> list(Caller caller,
			@Parameter(description = "Part of a title or of the name of the enterprise",
					example = "สมุนไพร") @RequestParam @Nullable String q,
			@RequestParam @Nullable UUID enterprise, @RequestParam @Nullable UUID agreement,
			@RequestParam @Nullable UUID objective, @RequestParam @Nullable Stage stage,
			@RequestParam @Nullable ProjectOrder sort, PageQuery page) {
		ProjectFilter filter = new ProjectFilter(q, enterprise, agreement, objective, stage,
				(sort != null) ? sort : ProjectOrder.LATEST);
		CountedPage<Project> found = this.projects.list(filter, Sight.of(caller), page);
		Map<UUID, Standing> standings = this.readers.standings(caller.organisation(),
				found.items().stream().map((one) -> one.details().enterprise()).toList());
		return found.map((one) -> ProjectResponse.from(one, caller,
				standings.getOrDefault(one.details().enterprise(), Standing.NONE)));
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@Allow(roles = { Role.PROGRAMME_OFFICER, Role.COORDINATOR })
	@Operation(operationId = "openProject", summary = "Open an upgrading project")
	ResponseEntity<ProjectResponse> open(Caller caller, @RequestBody ProjectDetails request) {
		return created(this.keep.open(caller, request), caller);
	}

	@GetMapping("/{id}")
	@AllowAuthenticated
	@Operation(operationId = "getProject", summary = "Read one project")
	ResponseEntity<ProjectResponse> get(Caller caller, @PathVariable UUID id) {
		return answer(ResponseEntity.ok(), find(caller, id), caller);
	}

	@PutMapping("/{id}")
	@Allow(roles = { Role.PROGRAMME_OFFICER, Role.COORDINATOR })
	@Operation(operationId = "putProject", summary = "Open a project under an id you name, or change it")
	ResponseEntity<ProjectResponse> put(Caller caller, @PathVariable UUID id, PutPrecondition precondition,
			@RequestBody ProjectDetails request) {
		Project project = this.keep.write(caller, new ProjectId(id), precondition, request);
		return precondition.creates() ? created(project, caller) : answer(ResponseEntity.ok(), project, caller);
	}

	@GetMapping("/{id}/history")
	@AllowAuthenticated
	@Operation(operationId = "getProjectHistory", summary = "Who changed what about a project, newest first")
	Page<HistoryEntry> history(Caller caller, @PathVariable UUID id, PageQuery page) {
		find(caller, id);
		return this.history.of("project", id, page);
	}

	private Project find(Caller caller, UUID id) {
		return this.projects.find(new ProjectId(id), Sight.of(caller)).orElseThrow(ProjectNotFound::new);
	}

	private ResponseEntity<ProjectResponse> created(Project project, Caller caller) {
		return answer(ResponseEntity.created(URI.create("/api/projects/" + project.id())), project, caller);
	}

	private ResponseEntity<ProjectResponse> answer(ResponseEntity.BodyBuilder answer, Project project, Caller caller) {
		Standing standing = this.readers.standing(caller.organisation(),
				new EnterpriseId(project.details().enterprise()));
		return answer.eTag(EntityTags.of(project.version())).body(ProjectResponse.from(project, caller, standing));
	}

}
