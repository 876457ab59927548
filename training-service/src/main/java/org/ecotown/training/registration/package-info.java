/**
 * Who has a seat in a session, and on which days they were there.
 */
@NullMarked
package org.ecotown.training.registration;

import org.jspecify.annotations.NullMarked;
