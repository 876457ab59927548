package org.ecotown.local.mailbox;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.ecotown.local.text.Messages;

/**
 * Writes the pages. What a mail says is text, whatever it looks like.
 */
record MailboxPages(Messages messages) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss")
		.withZone(ZoneId.systemDefault());

	private static final Pattern LINK = Pattern.compile("https?://[^\\s<]+");

	String list(List<ReceivedMail> mails) {
		String rows = mails.stream().map(this::row).collect(Collectors.joining());
		return page(mails.isEmpty() ? "<p>" + text("mailbox.empty") + "</p>"
				: "<table><thead><tr><th>" + text("mailbox.time") + "</th><th>" + text("mailbox.to") + "</th><th>"
						+ text("mailbox.subject") + "</th></tr></thead><tbody>" + rows + "</tbody></table>");
	}

	String one(ReceivedMail mail) {
		return page("<p><a href=\"/\">" + text("mailbox.back") + "</a></p><h2>" + escape(mail.subject())
				+ "</h2><dl><dt>" + text("mailbox.from") + "</dt><dd>" + escape(mail.from()) + "</dd><dt>"
				+ text("mailbox.to") + "</dt><dd>" + escape(mail.to()) + "</dd><dt>" + text("mailbox.time")
				+ "</dt><dd>" + TIME.format(mail.at()) + "</dd></dl><pre>" + linked(escape(mail.text())) + "</pre>");
	}

	private String row(ReceivedMail mail) {
		return "<tr><td>" + TIME.format(mail.at()) + "</td><td>" + escape(mail.to()) + "</td><td><a href=\"/mails/"
				+ mail.number() + "\">" + escape(mail.subject()) + "</a></td></tr>";
	}

	private String page(String content) {
		String title = text("mailbox.title");
		return "<!DOCTYPE html><html lang=\"" + this.messages.locale().getLanguage()
				+ "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>"
				+ title + "</title><link rel=\"stylesheet\" href=\"/mailbox.css\"></head><body><main><h1>" + title
				+ "</h1><p>" + text("mailbox.lead") + "</p>" + content + "</main></body></html>";
	}

	private String text(String key) {
		return escape(this.messages.get(key));
	}

	private static String linked(String escaped) {
		return LINK.matcher(escaped).replaceAll("<a href=\"$0\">$0</a>");
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

}
