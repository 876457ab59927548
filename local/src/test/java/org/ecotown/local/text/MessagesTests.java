package org.ecotown.local.text;

import java.util.Map;
import java.util.ResourceBundle;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MessagesTests {

	@Test
	void speaksThaiInAThaiTerminalAndEnglishElsewhere() {
		assertThat(Messages.of(Map.of("LANG", "th_TH.UTF-8")).get("status.ready")).isEqualTo("พร้อม");
		assertThat(Messages.of(Map.of("LANG", "de_DE.UTF-8")).get("status.ready")).isEqualTo("ready");
		assertThat(Messages.of(Map.of()).get("status.ready")).isEqualTo("ready");
	}

	@Test
	void lcAllBeatsLang() {
		assertThat(Messages.of(Map.of("LANG", "th_TH.UTF-8", "LC_ALL", "C.UTF-8")).get("status.ready"))
			.isEqualTo("ready");
	}

	@Test
	void bothCataloguesHaveTheSameMessages() {
		assertThat(ResourceBundle.getBundle("messages.local", Messages.thai().locale()).keySet())
			.isEqualTo(ResourceBundle.getBundle("messages.local", Messages.english().locale()).keySet());
	}

}
