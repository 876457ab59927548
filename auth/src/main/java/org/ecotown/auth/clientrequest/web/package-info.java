/**
 * The API of client requests.
 */
@NullMarked
package org.ecotown.auth.clientrequest.web;

import org.jspecify.annotations.NullMarked;
