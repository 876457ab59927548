/**
 * The people API.
 */
@NullMarked
package org.ecotown.auth.person.web;

import org.jspecify.annotations.NullMarked;
