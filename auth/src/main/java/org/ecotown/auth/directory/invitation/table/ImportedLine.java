package org.ecotown.auth.directory.invitation.table;

import org.ecotown.auth.directory.invitation.Invited;
import org.ecotown.auth.directory.invitation.NewInvitation;
import org.jspecify.annotations.Nullable;

/**
 * What became of a line of a table of people.
 *
 * @param line the line in the file
 * @param person who it is, and as what
 * @param invited the invitation; null after a dry run
 */
public record ImportedLine(int line, NewInvitation person, @Nullable Invited invited) {
}
