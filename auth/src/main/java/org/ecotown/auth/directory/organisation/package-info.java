/**
 * Organisations with dated names, dated memberships and successors.
 */
@NullMarked
package org.ecotown.auth.directory.organisation;

import org.jspecify.annotations.NullMarked;
