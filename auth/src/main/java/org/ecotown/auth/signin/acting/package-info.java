/**
 * People with several memberships choose the organisation they act for.
 */
@NullMarked
package org.ecotown.auth.signin.acting;

import org.jspecify.annotations.NullMarked;
