/** GTFS Schedule: comma-separated tables in a ZIP. */
import {csv} from './csv.mjs';
import {zip} from './zip.mjs';

const clock = (minutes) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00`;

function tripsOf({id, departures}) {
  return departures.map((start, index) => ({trip: `${id}-${index + 1}`, route: id, start}));
}

function stopTimesOf(trip, stops) {
  return stops.map((stop, index) => {
    const at = clock(trip.start + index * 4);
    return [trip.trip, at, at, stop, index + 1];
  });
}

/**
 * @param {{agency: readonly unknown[], stops: readonly (readonly unknown[])[],
 *   lines: readonly {id: string, name: string, stops: readonly string[],
 *   departures: readonly number[]}[]}} timetable departures are minutes after midnight
 */
export function gtfs({agency, stops, lines}) {
  const trips = lines.flatMap((line) => tripsOf(line).map((trip) => ({...trip, line})));
  return zip({
    'agency.txt': csv(
      ['agency_id', 'agency_name', 'agency_url', 'agency_timezone', 'agency_lang'],
      [agency],
    ),
    'stops.txt': csv(['stop_id', 'stop_name', 'stop_lat', 'stop_lon', 'location_type'], stops),
    'routes.txt': csv(
      ['route_id', 'agency_id', 'route_short_name', 'route_long_name', 'route_type'],
      lines.map(({id, name}) => [id, agency[0], id, name, 3]),
    ),
    'trips.txt': csv(
      ['route_id', 'service_id', 'trip_id', 'trip_headsign'],
      trips.map(({trip, route, line}) => [route, 'vardag', trip, line.name]),
    ),
    'stop_times.txt': csv(
      ['trip_id', 'arrival_time', 'departure_time', 'stop_id', 'stop_sequence'],
      trips.flatMap((trip) => stopTimesOf(trip, trip.line.stops)),
    ),
    'calendar.txt': csv(
      'service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date'.split(
        ',',
      ),
      [['vardag', 1, 1, 1, 1, 1, 0, 0, '20260815', '20261213']],
    ),
    'calendar_dates.txt': csv(
      ['service_id', 'date', 'exception_type'],
      [['vardag', '20261106', 2]],
    ),
  });
}
