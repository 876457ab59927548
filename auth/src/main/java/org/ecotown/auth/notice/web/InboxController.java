package org.ecotown.auth.notice.web;

import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.ecotown.auth.notice.Inbox;
import org.ecotown.auth.notice.Notice;
import org.ecotown.auth.notice.NoticeSettings;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.preconditions.EntityTags;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.security.AllowAuthenticated;
import org.ecotown.platform.security.Caller;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * A person's own notices.
 */
@RestController
@Tag(name = "notices")
class InboxController {

	private final Inbox inbox;

	InboxController(Inbox inbox) {
		this.inbox = inbox;
	}

	@GetMapping("/api/notices")
	@AllowAuthenticated
	@Operation(operationId = "listNotices", summary = "List your notices, the newest first")
	Page<NoticeResponse> list(Caller caller, PageQuery page, @RequestParam(defaultValue = "false") boolean unread) {
		Page<Notice> found = this.inbox.list(caller, unread, page);
		return new Page<>(found.items().stream().map(NoticeResponse::from).toList(), found.next());
	}

	@GetMapping("/api/notices/unread")
	@AllowAuthenticated
	@Operation(operationId = "countUnreadNotices", summary = "Count your unread notices")
	UnreadNotices unread(Caller caller) {
		return new UnreadNotices(this.inbox.unread(caller));
	}

	@PostMapping("/api/notices/{id}/reading")
	@AllowAuthenticated
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(operationId = "readNotice", summary = "Mark a notice as read")
	void read(Caller caller, @PathVariable UUID id) {
		this.inbox.read(caller, id);
	}

	@PostMapping("/api/notices/reading")
	@AllowAuthenticated
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(operationId = "readNotices", summary = "Mark all notices as read up to the newest one you saw")
	void readAll(Caller caller, @RequestBody ReadRequest request) {
		this.inbox.readUntil(caller, request.newest());
	}

	@GetMapping("/api/notices/settings")
	@AllowAuthenticated
	@Operation(operationId = "getNoticeSettings", summary = "Read how you are told")
	ResponseEntity<NoticeSettingsBody> settings(Caller caller) {
		return answer(caller, this.inbox.settings(caller));
	}

	@PutMapping("/api/notices/settings")
	@AllowAuthenticated
	@Operation(operationId = "putNoticeSettings", summary = "Choose how you are told",
			description = "Kinds that are left out are told as usual.")
	ResponseEntity<NoticeSettingsBody> choose(Caller caller, IfMatch ifMatch, @RequestBody NoticeSettingsBody request) {
		return answer(caller, this.inbox.choose(caller, ifMatch, request.ways()));
	}

	private ResponseEntity<NoticeSettingsBody> answer(Caller caller, NoticeSettings settings) {
		return ResponseEntity.ok()
			.eTag(EntityTags.of(settings.version()))
			.body(NoticeSettingsBody.from(settings, this.inbox.mailAddress(caller)));
	}

}
