package org.ecotown.enterprises.project;

import org.ecotown.platform.text.LocalizedText;

/**
 * An upgrading project (โครงการยกระดับ).
 *
 * @param enterpriseName what the enterprise is called today
 * @param version of the row, from 1
 */
public record Project(ProjectId id, ProjectDetails details, LocalizedText enterpriseName, long version) {

	Project changedTo(ProjectDetails changed) {
		return new Project(this.id, changed, this.enterpriseName, this.version + 1);
	}

}
