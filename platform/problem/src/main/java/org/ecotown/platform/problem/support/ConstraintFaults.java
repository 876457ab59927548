package org.ecotown.platform.problem.support;

import java.util.Map;
import java.util.Objects;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import org.ecotown.platform.problem.InputFault;

/**
 * Turns violations of Jakarta Validation into faults. A constraint whose message is not
 * one of the defaults names the code of its fault by it:
 * {@code @Pattern(regexp = "…", message = "invalid-subdistrict")}.
 */
final class ConstraintFaults {

	private ConstraintFaults() {
	}

	static InputFault of(ConstraintViolation<?> violation) {
		return new InputFault(pointer(violation.getPropertyPath()), code(violation), arguments(violation));
	}

	private static String code(ConstraintViolation<?> violation) {
		String template = violation.getMessageTemplate();
		if (!template.startsWith("{")) {
			return template;
		}
		return switch (constraint(violation)) {
			case "NotNull", "NotBlank", "NotEmpty" -> "required";
			case "Size" -> "size";
			case "Min", "DecimalMin", "Positive", "PositiveOrZero" -> "too-small";
			case "Max", "DecimalMax", "Negative", "NegativeOrZero" -> "too-large";
			case "Digits" -> "digits";
			case "Email" -> "invalid-email";
			default -> "invalid-value";
		};
	}

	private static Object[] arguments(ConstraintViolation<?> violation) {
		Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
		return switch (constraint(violation)) {
			case "Size" -> new Object[] { attributes.get("min").toString(), attributes.get("max").toString() };
			case "Min", "Max", "DecimalMin", "DecimalMax" -> new Object[] { attributes.get("value").toString() };
			case "Positive" -> new Object[] { "> 0" };
			case "PositiveOrZero" -> new Object[] { "0" };
			case "Digits" ->
				new Object[] { attributes.get("integer").toString(), attributes.get("fraction").toString() };
			default -> new Object[0];
		};
	}

	private static String constraint(ConstraintViolation<?> violation) {
		return violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
	}

	private static String pointer(Path path) {
		StringBuilder pointer = new StringBuilder();
		for (Path.Node node : path) {
			if (node.getIndex() != null) {
				pointer.append('/').append(node.getIndex());
			}
			else if (node.getKey() != null) {
				pointer.append('/').append(escape(Objects.toString(node.getKey())));
			}
			if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
				pointer.append('/').append(escape(node.getName()));
			}
		}
		return pointer.toString();
	}

	private static String escape(String name) {
		return name.replace("~", "~0").replace("/", "~1");
	}

}
