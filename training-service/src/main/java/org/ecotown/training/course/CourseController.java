package org.ecotown.training.course;

import java.net.URI;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.ecotown.platform.audit.History;
import org.ecotown.platform.audit.HistoryEntry;
import org.ecotown.platform.paging.CountedPage;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.preconditions.EntityTags;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.preconditions.PreconditionFailed;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.AllowAuthenticated;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.time.TimeOrderedIds;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
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
 * Courses over HTTP.
 */
@RestController
@RequestMapping("/api/courses")
class CourseController {

	private static final String TYPE = "course";

	private final Courses courses;

	private final History history;

	private final TimeOrderedIds ids;

	CourseController(Courses courses, History history, TimeOrderedIds ids) {
		this.courses = courses;
		this.history = history;
		this.ids = ids;
	}

	@Operation(operationId = "listCourses", summary = "List the courses you may see, and how many there are",
			description = """
					The newest first unless another order is asked for. A cursor belongs to the order it was made in.""")
	@AllowAuthenticated
	@GetMapping
	CountedPage<CourseResponse> listCourses(Caller caller, PageQuery page,
			@Parameter(description = "Words of the title or the technology",
					example = "แปรรูป") @RequestParam @Nullable String q,
			@RequestParam @Nullable CourseOrder sort) {
		return this.courses.list(caller, q, (sort != null) ? sort : CourseOrder.NEWEST, page)
			.map((course) -> CourseResponse.from(course, caller));
	}

	@Operation(operationId = "createCourse", summary = "Add a course")
	@Allow(roles = { Role.PROGRAMME_OFFICER, Role.COORDINATOR })
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@Transactional
	ResponseEntity<CourseResponse> createCourse(Caller caller, @RequestBody CourseRequest request) {
		UUID organisation = caller.organisation();
		if (organisation == null) {
			throw new CourseOfOthers();
		}
		Course course = this.courses.add(new CourseId(this.ids.next()), request, organisation);
		this.history.record(caller, TYPE, course.id().value(), "created", null, course);
		return ResponseEntity.created(URI.create("/api/courses/" + course.id()))
			.eTag(EntityTags.of(course.version()))
			.body(CourseResponse.from(course, caller));
	}

	@Operation(operationId = "getCourse", summary = "Read one course")
	@AllowAuthenticated
	@GetMapping("/{id}")
	ResponseEntity<CourseResponse> getCourse(Caller caller, @PathVariable UUID id) {
		return answer(find(id, caller), caller);
	}

	@Operation(operationId = "putCourse", summary = "Change a course of your organisation")
	@Allow(roles = { Role.PROGRAMME_OFFICER, Role.COORDINATOR })
	@PutMapping("/{id}")
	@Transactional
	ResponseEntity<CourseResponse> putCourse(Caller caller, @PathVariable UUID id, IfMatch ifMatch,
			@RequestBody CourseRequest request) {
		Course before = find(id, caller);
		before.requireOwnedBy(caller);
		ifMatch.require(before.version());
		Course after = this.courses.replace(before, request).orElseThrow(PreconditionFailed::new);
		this.history.record(caller, TYPE, id, "changed", before, after);
		return answer(after, caller);
	}

	@Operation(operationId = "getCourseHistory", summary = "Who changed what about a course")
	@AllowAuthenticated
	@GetMapping("/{id}/history")
	Page<HistoryEntry> getCourseHistory(Caller caller, @PathVariable UUID id, PageQuery page) {
		find(id, caller);
		return this.history.of(TYPE, id, page);
	}

	private Course find(UUID id, Caller caller) {
		return this.courses.find(new CourseId(id), caller).orElseThrow(CourseNotFound::new);
	}

	private static ResponseEntity<CourseResponse> answer(Course course, Caller caller) {
		return ResponseEntity.ok().eTag(EntityTags.of(course.version())).body(CourseResponse.from(course, caller));
	}

}
