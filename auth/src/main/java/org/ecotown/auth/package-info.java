/**
 * The identity service: who may sign in, for whom, and as what.
 */
@NullMarked
package org.ecotown.auth;

import org.jspecify.annotations.NullMarked;
