/**
 * The people API.
 */
@NullMarked
package org.ecotown.auth.directory.person.web;

import org.jspecify.annotations.NullMarked;
