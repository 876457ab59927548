/**
 * The pages on which invited people begin.
 */
@NullMarked
package org.ecotown.auth.directory.invitation.page;

import org.jspecify.annotations.NullMarked;
