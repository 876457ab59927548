/**
 * The pages on which invited people begin.
 */
@NullMarked
package org.ecotown.auth.invitation.page;

import org.jspecify.annotations.NullMarked;
