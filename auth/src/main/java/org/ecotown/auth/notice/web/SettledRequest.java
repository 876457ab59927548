package org.ecotown.auth.notice.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ecotown.auth.notice.NoticeKind;

/**
 * What is done.
 *
 * @param kind of the notices that said so
 * @param about the thing, as the notices named it
 */
record SettledRequest(@NotNull NoticeKind kind, @NotBlank @Size(max = 200) String about) {
}
