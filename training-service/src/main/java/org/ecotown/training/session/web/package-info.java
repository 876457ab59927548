/**
 * Sessions over HTTP.
 */
@NullMarked
package org.ecotown.training.session.web;

import org.jspecify.annotations.NullMarked;
