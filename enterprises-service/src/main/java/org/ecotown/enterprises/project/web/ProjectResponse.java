package org.ecotown.enterprises.project.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.media.Schema;
import org.ecotown.enterprises.enterprise.EnterpriseRoles;
import org.ecotown.enterprises.enterprise.Sight;
import org.ecotown.enterprises.enterprise.Standing;
import org.ecotown.enterprises.project.Baseline;
import org.ecotown.enterprises.project.Project;
import org.ecotown.enterprises.project.ProjectDetails;
import org.ecotown.enterprises.project.Stage;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An upgrading project.
 *
 * @param mayChange whether the caller may change it
 * @param mayReport whether the caller may report its figures
 * @param version what its ETag is made of
 */
@Schema(name = "Project")
record ProjectResponse(UUID id, UUID enterprise, LocalizedText enterpriseName, UUID agreement, UUID objective,
		LocalizedText title, @Nullable LocalizedText summary, @Nullable LocalizedText technology,
		@Nullable Integer trlStart, LocalDate startsOn, @Nullable LocalDate endsOn, Stage stage,
		List<Baseline> baselines, boolean sample, boolean mayChange, boolean mayReport, long version) {

	static ProjectResponse from(Project project, Caller caller, Standing standing) {
		ProjectDetails details = project.details();
		return new ProjectResponse(project.id().value(), details.enterprise(), project.enterpriseName(),
				details.agreement(), details.objective(), details.title(), details.summary(), details.technology(),
				details.trlStart(), details.startsOn(), details.endsOn(), details.stage(), details.baselines(),
				Boolean.TRUE.equals(details.sample()), Sight.of(caller, EnterpriseRoles.KEEPERS).sees(standing),
				Sight.of(caller, EnterpriseRoles.REPORTERS).sees(standing), project.version());
	}

}
