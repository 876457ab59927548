/**
 * The organisations API.
 */
@NullMarked
package org.ecotown.auth.directory.organisation.web;

import org.jspecify.annotations.NullMarked;
