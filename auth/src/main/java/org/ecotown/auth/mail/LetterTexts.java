package org.ecotown.auth.mail;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.ecotown.platform.problem.Languages;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes a letter out, as plain text and as HTML.
 */
@Component
class LetterTexts {

	private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

	private final ITemplateEngine templates;

	LetterTexts(ITemplateEngine templates) {
		this.templates = templates;
		this.messages.setBasename("messages/mails");
		this.messages.setDefaultEncoding("UTF-8");
		this.messages.setFallbackToSystemLocale(false);
		this.messages.setDefaultLocale(Languages.THAI);
		this.messages.setAlwaysUseMessageFormat(true);
	}

	String subject(Letter letter) {
		return text(letter, "subject");
	}

	String plain(Letter letter) {
		return this.templates.process("letter.txt", context(letter));
	}

	String html(Letter letter) {
		return this.templates.process("mail/letter", context(letter));
	}

	private Context context(Letter letter) {
		Locale locale = letter.locale();
		Context context = new Context(locale);
		context.setVariable("language", letter.language());
		context.setVariable("subject", subject(letter));
		context.setVariable("paragraphs", paragraphs(letter));
		context.setVariable("link", letter.link());
		context.setVariable("linkText", (letter.link() != null) ? text(letter, "link") : null);
		context.setVariable("code", letter.code());
		context.setVariable("footer", this.messages.getMessage("footer", null, locale));
		return context;
	}

	private List<String> paragraphs(Letter letter) {
		return Arrays.stream(text(letter, "text").split("\n"))
			.map(String::strip)
			.filter((paragraph) -> !paragraph.isEmpty())
			.toList();
	}

	private String text(Letter letter, String part) {
		String key = letter.kind() + "." + part;
		return Objects.requireNonNull(this.messages.getMessage(key, arguments(letter), letter.locale()), key);
	}

	private static @Nullable Object[] arguments(Letter letter) {
		return letter.values().toArray();
	}

}
