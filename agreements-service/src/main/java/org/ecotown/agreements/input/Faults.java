package org.ecotown.agreements.input;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext;

/**
 * The faults a rule across several properties finds, reported through Jakarta Validation
 * so that the caller learns of them together with all others.
 */
public final class Faults {

	private final List<Fault> found = new ArrayList<>();

	/**
	 * Notes a fault.
	 * @param pointer JSON pointer; a whole-number part is an index
	 * @param code the code of the fault, which names its text
	 */
	public void add(String pointer, String code) {
		this.found.add(new Fault(pointer, code));
	}

	/**
	 * Notes a fault if the condition holds.
	 */
	public void addIf(boolean condition, String pointer, String code) {
		if (condition) {
			add(pointer, code);
		}
	}

	/**
	 * Hands all faults to the validation.
	 * @return whether there are none
	 */
	public boolean reportTo(ConstraintValidatorContext context) {
		context.disableDefaultConstraintViolation();
		this.found.forEach((fault) -> report(fault, context));
		return this.found.isEmpty();
	}

	private static void report(Fault fault, ConstraintValidatorContext context) {
		ConstraintValidatorContext.ConstraintViolationBuilder builder = context
			.buildConstraintViolationWithTemplate(fault.code());
		Function<String, NodeBuilderCustomizableContext> append = builder::addPropertyNode;
		Supplier<LeafNodeBuilderCustomizableContext> element = builder::addBeanNode;
		Runnable finish = builder::addConstraintViolation;
		Integer index = null;
		for (String part : fault.pointer().substring(1).split("/")) {
			if (Character.isDigit(part.charAt(0))) {
				index = Integer.valueOf(part);
				continue;
			}
			NodeBuilderCustomizableContext node = append.apply(part);
			if (index != null) {
				NodeBuilderDefinedContext indexed = node.inIterable().atIndex(index);
				append = indexed::addPropertyNode;
				element = indexed::addBeanNode;
				finish = indexed::addConstraintViolation;
				index = null;
			}
			else {
				append = node::addPropertyNode;
				element = node::addBeanNode;
				finish = node::addConstraintViolation;
			}
		}
		if (index != null) {
			element.get().inIterable().atIndex(index).addConstraintViolation();
		}
		else {
			finish.run();
		}
	}

	private record Fault(String pointer, String code) {
	}

}
