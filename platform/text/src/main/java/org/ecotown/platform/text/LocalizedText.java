package org.ecotown.platform.text;

import java.util.Locale;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A text people read, in both languages of the programme. Stored in NFC: NFKC would take
 * the Thai vowel SARA AM apart and change how น้ำ is drawn; searching folds with NFKC
 * instead.
 *
 * @param th the Thai text
 * @param en the English text
 */
public record LocalizedText(@NotBlank @Size(max = 4000) String th, @NotBlank @Size(max = 4000) String en) {

	public LocalizedText {
		th = Texts.tidy(th);
		en = Texts.tidy(en);
	}

	public String in(Locale locale) {
		return "en".equals(locale.getLanguage()) ? this.en : this.th;
	}

}
