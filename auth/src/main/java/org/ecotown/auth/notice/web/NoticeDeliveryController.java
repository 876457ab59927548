package org.ecotown.auth.notice.web;

import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.ecotown.auth.notice.DeliverNotices;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.Caller;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Notices from the platform's services. Not routed by the gateway.
 */
@RestController
@Tag(name = "notices")
class NoticeDeliveryController {

	private static final String SCOPE = "notices:write";

	private final DeliverNotices deliver;

	NoticeDeliveryController(DeliverNotices deliver) {
		this.deliver = deliver;
	}

	@PutMapping("/internal/notices/{id}")
	@Allow(scopes = SCOPE)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(operationId = "deliverNotice", summary = "Tell people something, once however often it is sent",
			description = """
					To persons, or to everybody who has one of the roles at an organisation on the day of delivery.""")
	void deliver(@PathVariable UUID id, @RequestBody NoticeDelivery request, Caller caller) {
		this.deliver.deliver(request.toNotice(id, caller.subject()));
	}

	@PutMapping("/internal/settled-notices")
	@Allow(scopes = SCOPE)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(operationId = "settleNotices", summary = "Say that what your notices were about is done",
			description = "They count as read; nobody is sent a mail about them any more.")
	void settle(@RequestBody SettledRequest request, Caller caller) {
		this.deliver.settle(caller.subject(), request.kind(), request.about());
	}

}
