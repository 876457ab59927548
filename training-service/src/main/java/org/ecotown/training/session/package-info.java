/**
 * When and for whom a course is held, and how it is closed, verified and given back.
 */
@NullMarked
package org.ecotown.training.session;

import org.jspecify.annotations.NullMarked;
