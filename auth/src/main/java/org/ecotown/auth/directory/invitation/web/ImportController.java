package org.ecotown.auth.directory.invitation.web;

import java.util.List;

import org.ecotown.auth.directory.invitation.NewInvitation;
import org.ecotown.auth.directory.invitation.table.ImportPeople;
import org.ecotown.auth.directory.invitation.table.ImportedLine;
import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.text.PersonName;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * People from a table, all or none.
 */
@RestController
class ImportController {

	private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final ImportPeople people;

	ImportController(ImportPeople people) {
		this.people = people;
	}

	@PostMapping(path = "/api/people/import", consumes = { "text/csv", XLSX })
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.ORGANISATION_ADMIN, Role.COORDINATOR })
	ImportResponse create(@RequestParam(defaultValue = "false") boolean dryRun, @RequestBody byte[] table,
			Caller caller) {
		List<ImportedLine> lines = this.people.read(caller, table, dryRun);
		return new ImportResponse(dryRun, lines.size(), lines.stream().map(LineResponse::from).toList());
	}

	/**
	 * @param count how many people the table has
	 */
	record ImportResponse(boolean dryRun, int count, List<LineResponse> lines) {
	}

	/**
	 * @param email where the link goes; null: the person gets a code
	 * @param invitation what was made of the line; null after a dry run
	 */
	record LineResponse(int line, PersonName name, @Nullable String email, @Nullable String phone,
			OrganisationId organisation, List<String> roles, @Nullable InvitationResponse invitation) {

		static LineResponse from(ImportedLine line) {
			NewInvitation person = line.person();
			return new LineResponse(line.line(), person.name(), person.email(), person.phone(), person.organisation(),
					person.roles(), (line.invited() != null)
							? InvitationResponse.of(line.invited().invitation(), line.invited().code()) : null);
		}

	}

}
