/**
 * Training from the outside: over HTTP, on a real database, with peers that misbehave.
 */
@NullMarked
package org.ecotown.training;

import org.jspecify.annotations.NullMarked;
