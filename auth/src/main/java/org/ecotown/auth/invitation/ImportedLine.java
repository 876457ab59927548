package org.ecotown.auth.invitation;

import org.ecotown.platform.text.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * What became of a line of a table of people.
 *
 * @param line the line in the file
 * @param name who it is
 * @param invited the invitation; null after a dry run
 */
public record ImportedLine(int line, PersonName name, @Nullable Invited invited) {
}
