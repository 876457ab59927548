package org.ecotown.platform.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Titles in front of names, as Thai papers write them: long or short, with or without a
 * space behind.
 */
public final class PersonTitle {

	/** The short form of each and the ways to write it in full. */
	private static final Map<String, List<String>> FULL = Map.ofEntries(Map.entry("นาย", List.of()),
			Map.entry("นาง", List.of()), Map.entry("น.ส.", List.of("นางสาว")), Map.entry("ด.ช.", List.of("เด็กชาย")),
			Map.entry("ด.ญ.", List.of("เด็กหญิง")), Map.entry("ศ.", List.of("ศาสตราจารย์")),
			Map.entry("รศ.", List.of("รองศาสตราจารย์")), Map.entry("ผศ.", List.of("ผู้ช่วยศาสตราจารย์")),
			Map.entry("อ.", List.of("อาจารย์")), Map.entry("ดร.", List.of("ดอกเตอร์", "ด็อกเตอร์")),
			Map.entry("นพ.", List.of("นายแพทย์")), Map.entry("พญ.", List.of("แพทย์หญิง")),
			Map.entry("ทพ.", List.of("ทันตแพทย์")), Map.entry("ทพญ.", List.of("ทันตแพทย์หญิง")),
			Map.entry("ภก.", List.of("เภสัชกร")), Map.entry("ภญ.", List.of("เภสัชกรหญิง")),
			Map.entry("น.สพ.", List.of("นายสัตวแพทย์")), Map.entry("สพ.ญ.", List.of("สัตวแพทย์หญิง")),
			Map.entry("ม.จ.", List.of("หม่อมเจ้า")), Map.entry("ม.ร.ว.", List.of("หม่อมราชวงศ์")),
			Map.entry("ม.ล.", List.of("หม่อมหลวง")), Map.entry("พล.อ.", List.of("พลเอก")),
			Map.entry("พล.ท.", List.of("พลโท")), Map.entry("พล.ต.", List.of("พลตรี")),
			Map.entry("พ.อ.", List.of("พันเอก")), Map.entry("พ.ท.", List.of("พันโท")),
			Map.entry("พ.ต.", List.of("พันตรี")), Map.entry("ร.อ.", List.of("ร้อยเอก")),
			Map.entry("ร.ท.", List.of("ร้อยโท")), Map.entry("ร.ต.", List.of("ร้อยตรี")),
			Map.entry("ว่าที่ ร.ต.", List.of("ว่าที่ร.ต.", "ว่าที่ร้อยตรี", "ว่าที่ ร้อยตรี")),
			Map.entry("พล.ต.อ.", List.of("พลตำรวจเอก")), Map.entry("พล.ต.ท.", List.of("พลตำรวจโท")),
			Map.entry("พล.ต.ต.", List.of("พลตำรวจตรี")), Map.entry("พ.ต.อ.", List.of("พันตำรวจเอก")),
			Map.entry("พ.ต.ท.", List.of("พันตำรวจโท")), Map.entry("พ.ต.ต.", List.of("พันตำรวจตรี")),
			Map.entry("ร.ต.อ.", List.of("ร้อยตำรวจเอก")), Map.entry("ร.ต.ท.", List.of("ร้อยตำรวจโท")),
			Map.entry("ร.ต.ต.", List.of("ร้อยตำรวจตรี")), Map.entry("น.อ.", List.of("นาวาเอก", "นาวาอากาศเอก")),
			Map.entry("น.ท.", List.of("นาวาโท", "นาวาอากาศโท")), Map.entry("น.ต.", List.of("นาวาตรี", "นาวาอากาศตรี")));

	/** Whatever is said to be polite is no title. */
	private static final List<String> COURTESY = List.of("คุณ");

	/** A position, not นาย. */
	private static final Pattern POSITION = Pattern.compile(
			"(?:นายก(?:เทศมนตรี|รัฐมนตรี|สมาคม|สภา|องค์การ|อบจ|อบต|สมาพันธ์|สโมสร|เมือง|พัทยา|\\s|$)|นายอำเภอ|นายทะเบียน|นายช่าง|นายตรวจ).*");

	/** Given names begin so, too: นางฟ้า, นายน์. */
	private static final Pattern BEGINS_NAMES = Pattern.compile("นาง(?!สาว|\\s).+|นาย[ก-ฮ]\u0E4C.*");

	private static final List<String> LONGEST_FIRST = Stream
		.concat(FULL.keySet().stream(), FULL.values().stream().flatMap(List::stream))
		.sorted(Comparator.comparingInt(String::length).reversed())
		.toList();

	private static final Map<String, String> SHORT = FULL.entrySet()
		.stream()
		.flatMap((entry) -> entry.getValue().stream().map((full) -> Map.entry(full, entry.getKey())))
		.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

	/** Thai names begin with a consonant or a vowel written in front of it. */
	private static final Pattern NAME = Pattern.compile("[ก-ฮเแโใไ\\p{L}&&[^ะ-ฺ]].+", Pattern.DOTALL);

	private PersonTitle() {
	}

	/**
	 * Separates the titles, the longest first, from the name behind them.
	 * @param text a name with or without a title
	 */
	public static Split split(String text) {
		String rest = String.valueOf(Texts.line(text));
		for (String courtesy : COURTESY) {
			if (rest.startsWith(courtesy) && isName(behind(rest, courtesy))) {
				rest = behind(rest, courtesy);
			}
		}
		return splitTitles(rest);
	}

	/**
	 * Separates the titles of a given name to be stored: only what surely is one.
	 * Courtesy is none, and นางฟ้า is a name as well as the title of a ฟ้า, so that นาง
	 * needs a space behind it.
	 */
	static Split splitSure(String given) {
		return splitTitles(given, PersonTitle::firstSure);
	}

	/**
	 * A given name to be told apart by, without anything that may be a title: written
	 * with or without one, it is the same. Never to be shown.
	 */
	public static String bare(String given) {
		return splitTitles(given).name();
	}

	private static Split splitTitles(String line) {
		return splitTitles(line, PersonTitle::first);
	}

	private static Split splitTitles(String line, Function<String, @Nullable String> first) {
		StringBuilder title = new StringBuilder();
		String rest = line;
		for (String next = first.apply(rest); next != null; next = first.apply(rest)) {
			title.append(next);
			rest = behind(rest, next);
		}
		return new Split(title.isEmpty() ? null : title.toString(), rest);
	}

	/**
	 * Whether two names, each with or without titles, may well be one person's: to be
	 * proposed, never to be merged.
	 */
	public static boolean isLikelySame(String one, String other) {
		return Texts.identifying(split(one).name()).equals(Texts.identifying(split(other).name()));
	}

	/**
	 * The titles in their short forms.
	 */
	public static String shortened(String titles) {
		StringBuilder shortened = new StringBuilder();
		String rest = String.valueOf(Texts.line(titles));
		while (!rest.isEmpty()) {
			String begins = rest;
			String next = LONGEST_FIRST.stream().filter(begins::startsWith).findFirst().orElse(rest);
			shortened.append(SHORT.getOrDefault(next, next));
			rest = behind(rest, next);
		}
		return shortened.toString();
	}

	private static @Nullable String firstSure(String text) {
		String title = first(text);
		boolean begins = title != null && BEGINS_NAMES.matcher(text).matches() && first(behind(text, title)) == null;
		return begins ? null : title;
	}

	private static @Nullable String first(String text) {
		if (POSITION.matcher(text).matches()) {
			return null;
		}
		return LONGEST_FIRST.stream()
			.filter((title) -> text.startsWith(title) && isName(behind(text, title)))
			.findFirst()
			.orElse(null);
	}

	private static String behind(String text, String title) {
		return text.substring(title.length()).strip();
	}

	private static boolean isName(String text) {
		return NAME.matcher(text).matches();
	}

	/**
	 * A name and what stands in front of it.
	 *
	 * @param title the titles as they were written; null without any
	 * @param name the rest
	 */
	public record Split(@Nullable String title, String name) {
	}

}
