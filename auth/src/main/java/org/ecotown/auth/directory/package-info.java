/**
 * Organisations, people, their roles and how they come in.
 */
@NullMarked
package org.ecotown.auth.directory;

import org.jspecify.annotations.NullMarked;
