/**
 * What a signed-in person may still have to do before a client gets its answer.
 */
@NullMarked
package org.ecotown.auth.signin.step;

import org.jspecify.annotations.NullMarked;
