package org.ecotown.auth.notice.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ecotown.auth.notice.NoticeKind;
import org.ecotown.auth.notice.NoticeSettings;
import org.ecotown.auth.notice.Way;
import org.jspecify.annotations.Nullable;

/**
 * How a person is told.
 *
 * @param kinds each kind of notice with its way
 * @param mail where mail reaches the person; null where it does not, so that only the
 * inbox tells. Passed over when it is sent back
 */
@Schema(name = "NoticeSettings")
@JsonIgnoreProperties(value = "mail", allowGetters = true)
record NoticeSettingsBody(@NotNull @Size(max = 50) List<@NotNull @Valid KindSetting> kinds, @Nullable String mail) {

	static NoticeSettingsBody from(NoticeSettings settings, @Nullable String mail) {
		return new NoticeSettingsBody(
				Arrays.stream(NoticeKind.values()).map((kind) -> new KindSetting(kind, settings.way(kind))).toList(),
				mail);
	}

	Map<NoticeKind, Way> ways() {
		Map<NoticeKind, Way> ways = new EnumMap<>(NoticeKind.class);
		this.kinds.forEach((setting) -> ways.put(setting.kind(), setting.way()));
		return ways;
	}

	@Schema(name = "NoticeSetting")
	record KindSetting(@NotNull NoticeKind kind, @NotNull Way way) {
	}

}
