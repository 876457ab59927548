/**
 * The organisations API.
 */
@NullMarked
package org.ecotown.auth.organisation.web;

import org.jspecify.annotations.NullMarked;
