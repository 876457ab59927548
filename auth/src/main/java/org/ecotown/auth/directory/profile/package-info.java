/**
 * What the caller's own token stands for.
 */
@NullMarked
package org.ecotown.auth.directory.profile;

import org.jspecify.annotations.NullMarked;
