/**
 * People are invited by a link that works once, or by a printed code where they have no
 * e-mail.
 */
@NullMarked
package org.ecotown.auth.directory.invitation;

import org.jspecify.annotations.NullMarked;
