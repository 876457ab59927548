package org.ecotown.enterprises.outcome.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.ecotown.platform.text.Texts;

/**
 * Why something is sent back or taken out.
 */
record ReasonRequest(@Schema(example = "ยอดขายไม่ตรงกับใบเสร็จ") @NotBlank @Size(max = 1000) String reason) {

	ReasonRequest {
		reason = Texts.tidy(reason);
	}

}
