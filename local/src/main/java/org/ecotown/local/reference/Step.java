package org.ecotown.local.reference;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One request of the reference programme. Exactly one of {@code create}, {@code put},
 * {@code post} and {@code upload} is the path.
 *
 * @param create adds to this collection, whose service chooses the id, unless a member
 * has the same {@code key}; either way {@code name} then stands for the id
 * @param key JSON pointer to what tells the members of the collection apart
 * @param put creates what has this id; what is there already stays as it is
 * @param repeatable the {@code put} may be repeated and takes no precondition
 * @param post changes the state of the resource one segment up
 * @param upload sends {@code file} to the resource one segment up, unless it has a file
 * of this name
 * @param as client whose rights are used; the file's when missing
 * @param look resource that {@code unless} is about; one segment up when missing
 * @param unless JSON pointers into the resource and the values that say that the step has
 * been done
 */
record Step(@Nullable String create, @Nullable String name, @Nullable String key, @Nullable String put,
		@Nullable Boolean repeatable, @Nullable String post, @Nullable String upload, @Nullable String file,
		@Nullable String as, @Nullable String look, @Nullable Map<String, List<String>> unless,
		@Nullable JsonNode body) {

	static Step putting(String path, JsonNode body) {
		return new Step(null, null, null, path, null, null, null, null, null, null, null, body);
	}

	Step as(String client) {
		return (this.as != null) ? this : new Step(this.create, this.name, this.key, this.put, this.repeatable,
				this.post, this.upload, this.file, client, this.look, this.unless, this.body);
	}

	String path() {
		return Stream.of(this.create, this.put, this.post, this.upload)
			.filter(Objects::nonNull)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("a step without a path"));
	}

	String resource() {
		return (this.look != null) ? this.look : path().substring(0, path().lastIndexOf('/'));
	}

}
