package org.ecotown.platform.text;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The name of a person as Thai documents write it. What surely is a title in front of the
 * given name stands apart from it.
 *
 * @param title academic or other title, such as ดร. or นาย
 * @param given the given name
 * @param family the family name; not everybody has one
 * @param en the whole name in Latin letters
 */
public record PersonName(@Nullable @Size(max = 60) String title, @NotBlank @Size(max = 120) String given,
		@Nullable @Size(max = 120) String family, @Nullable @Size(max = 240) String en) {

	public PersonName {
		title = Texts.lineOrNull(title);
		given = Texts.line(given);
		family = Texts.lineOrNull(family);
		en = Texts.lineOrNull(en);
		if (title == null && given != null) {
			PersonTitle.Split split = PersonTitle.splitSure(given);
			title = split.title();
			given = split.name();
		}
	}

	/**
	 * One line: the title joined to the given name as Thai does, then the family name.
	 */
	public String display(Locale locale) {
		if ("en".equals(locale.getLanguage()) && this.en != null && !this.en.isBlank()) {
			return this.en;
		}
		String first = Objects.requireNonNullElse(this.title, "") + this.given;
		return Stream.of(first, this.family)
			.filter((part) -> part != null && !part.isBlank())
			.collect(Collectors.joining(" "));
	}

}
