package org.ecotown.platform.problem.support;

import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.text.Quantity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.ValueInstantiator;

/**
 * Notes what is wrong with the body of a request and reads on, so that the caller learns
 * of all faults at once.
 */
class CollectingProblemHandler extends DeserializationProblemHandler {

	@Override
	public boolean handleUnknownProperty(DeserializationContext context, JsonParser parser,
			ValueDeserializer<?> deserializer, Object beanOrClass, String propertyName) {
		RequestFaults faults = RequestFaults.current();
		if (faults == null) {
			return false;
		}
		if (!faults.isFull()) {
			faults.add(InputFault.malformed(pointer(context, parser, propertyName), "unknown-property", propertyName));
		}
		parser.skipChildren();
		return true;
	}

	@Override
	public @Nullable Object handleWeirdStringValue(DeserializationContext context, Class<?> targetType,
			String valueToConvert, String failureMsg) {
		return note(context, targetType, fault(context, targetType, failureMsg, valueToConvert));
	}

	@Override
	public @Nullable Object handleWeirdNumberValue(DeserializationContext context, Class<?> targetType,
			Number valueToConvert, String failureMsg) {
		return note(context, targetType, fault(context, targetType, failureMsg, valueToConvert));
	}

	@Override
	public @Nullable Object handleUnexpectedToken(DeserializationContext context, JavaType targetType, JsonToken token,
			JsonParser parser, String failureMsg) {
		Object noted = note(context, targetType.getRawClass(),
				InputFault.malformed(pointer(context), "wrong-type", InputTypes.name(targetType.getRawClass())));
		if (noted != NOT_HANDLED) {
			parser.skipChildren();
		}
		return noted;
	}

	@Override
	public @Nullable Object handleInstantiationProblem(DeserializationContext context, Class<?> instanceClass,
			Object argument, Throwable problem) {
		String code = (instanceClass == Quantity.class) ? "invalid-quantity" : "invalid-value";
		return note(context, instanceClass, new InputFault(pointer(context), code));
	}

	@Override
	public @Nullable Object handleMissingInstantiator(DeserializationContext context, Class<?> instanceClass,
			ValueInstantiator instantiator, JsonParser parser, String failureMsg) {
		return note(context, instanceClass,
				InputFault.malformed(pointer(context), "wrong-type", InputTypes.name(instanceClass)));
	}

	private static InputFault fault(DeserializationContext context, Class<?> targetType, String message, Object value) {
		if (message.startsWith(CommonEraDates.BUDDHIST)) {
			return new InputFault(pointer(context), "buddhist-era", value,
					message.substring(CommonEraDates.BUDDHIST.length()));
		}
		if (message.equals(UnlikelyYear.CODE)) {
			return UnlikelyYear.fault(pointer(context));
		}
		return InputFault.malformed(pointer(context), "wrong-type", InputTypes.name(targetType));
	}

	private static String pointer(DeserializationContext context) {
		return pointer(context.getParser());
	}

	/**
	 * Jackson hands over unknown properties of records late, from a buffer that has lost
	 * its place; the parser of the body is at the record then.
	 */
	private static String pointer(DeserializationContext context, JsonParser parser, String propertyName) {
		JsonParser body = context.getParser();
		if (parser == body) {
			return pointer(parser);
		}
		JsonPointer place = body.streamReadContext().pathAsPointer();
		JsonPointer owner = body.hasToken(JsonToken.END_OBJECT) ? place : place.head();
		return owner.appendProperty(propertyName).toString();
	}

	/** A parser that has just entered an object or array stands for that as a whole. */
	private static String pointer(JsonParser parser) {
		TokenStreamContext place = parser.streamReadContext();
		boolean entered = parser.currentToken() != null && parser.currentToken().isStructStart();
		return ((entered && place.getParent() != null) ? place.getParent() : place).pathAsPointer().toString();
	}

	private static @Nullable Object note(DeserializationContext context, Class<?> targetType, InputFault fault) {
		RequestFaults faults = RequestFaults.current();
		if (faults == null || targetType.isPrimitive()) {
			return NOT_HANDLED;
		}
		faults.add(fault);
		return null;
	}

}
