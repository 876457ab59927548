package org.ecotown.platform.text;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;

/**
 * The text is a phone number, or nothing. Several may stand there, and an extension,
 * where that is said.
 */
@Documented
@Constraint(validatedBy = Phone.IsPhone.class)
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE })
@Retention(RetentionPolicy.RUNTIME)
public @interface Phone {

	/** The code of the fault. */
	String message() default "invalid-phone";

	/**
	 * Whether it is to be called and nothing else: several numbers and an extension are
	 * fine.
	 */
	boolean forDisplay() default false;

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/**
	 * Reads the text as {@link PhoneNumber} does.
	 */
	class IsPhone implements ConstraintValidator<Phone, @Nullable String> {

		private static final Pattern EXTENSION = Pattern.compile("\\s*(?:ต่อ|ext\\.?|#)\\s*[0-9๐-๙]{1,6}$",
				Pattern.CASE_INSENSITIVE);

		private static final Pattern NEXT = Pattern.compile("\\s*[,;/]\\s*");

		private static final Pattern SHORT = Pattern.compile("[0-9][0-9-]{0,5}");

		private boolean forDisplay;

		@Override
		public void initialize(Phone phone) {
			this.forDisplay = phone.forDisplay();
		}

		@Override
		public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
			if (text == null || Texts.isBlank(text)) {
				return true;
			}
			return this.forDisplay ? areNumbers(NEXT.split(text)) : PhoneNumber.read(text).isPresent();
		}

		/**
		 * After the first one only what differs may be written, as in 038-685-123, 124.
		 */
		private static boolean areNumbers(String[] parts) {
			return isNumber(parts[0])
					&& Stream.of(parts).allMatch((part) -> isNumber(part) || SHORT.matcher(bare(part)).matches());
		}

		private static boolean isNumber(String part) {
			return PhoneNumber.read(bare(part)).isPresent();
		}

		private static String bare(String part) {
			return Texts.arabicDigits(EXTENSION.matcher(part).replaceFirst(""));
		}

	}

}
