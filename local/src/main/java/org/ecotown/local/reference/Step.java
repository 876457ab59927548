package org.ecotown.local.reference;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One request of the reference programme. Exactly one of {@code put}, {@code post} and
 * {@code upload} is the path.
 *
 * @param put creates what has this id; what is there already stays as it is
 * @param repeatable the {@code put} may be repeated and needs no precondition
 * @param post changes the state of the resource one segment up
 * @param upload sends {@code file} to the resource one segment up, unless it has a file
 * of this name
 * @param as client whose rights are used; the file's when missing
 * @param unless JSON pointers into the resource and the values that say that the step has
 * been done
 */
record Step(@Nullable String put, @Nullable Boolean repeatable, @Nullable String post, @Nullable String upload,
		@Nullable String file, @Nullable String as, @Nullable Map<String, List<String>> unless,
		@Nullable JsonNode body) {

	static Step putting(String path, JsonNode body) {
		return new Step(path, null, null, null, null, null, null, body);
	}

	Step as(String client) {
		return (this.as != null) ? this : new Step(this.put, this.repeatable, this.post, this.upload, this.file, client,
				this.unless, this.body);
	}

	String path() {
		for (String path : new String[] { this.put, this.post, this.upload }) {
			if (path != null) {
				return path;
			}
		}
		throw new IllegalStateException("a step without put, post or upload");
	}

	/** The resource that a post or an upload is about. */
	String resource() {
		return path().substring(0, path().lastIndexOf('/'));
	}

}
