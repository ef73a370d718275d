import type { Resolver } from '../resolver.ts';
import { another } from './another.ts';
import { answersByOffice } from './answers-by-office.ts';
import { antecedent } from './antecedent.ts';
import { apposition } from './apposition.ts';
import { bodyByOwner } from './body-by-owner.ts';
import { bodyOfKind } from './body-of-kind.ts';
import { bodySpokenOf } from './body-spoken-of.ts';
import { described } from './described.ts';
import { firstPerson } from './first-person.ts';
import { givesNameAside } from './gives-name.ts';
import { groupNear } from './group-near.ts';
import { introduced } from './introduced.ts';
import { kin } from './kin.ts';
import { label } from './label.ts';
import { manWhoSpoke } from './man-who-spoke.ts';
import { memberFor } from './member-for.ts';
import { named } from './named.ts';
import { namedLater } from './named-later.ts';
import { namedNext } from './named-next.ts';
import { officeHolder } from './office-holder.ts';
import { ownedBody } from './owned-body.ts';
import { pair } from './pair.ts';
import { personNear } from './person-near.ts';
import { pronounNear } from './pronoun-near.ts';
import { saidMore } from './said-more.ts';
import { sameSource } from './same-source.ts';
import { several } from './several.ts';
import { spokenOf } from './spoken-of.ts';
import { spouse } from './spouse.ts';
import { talk } from './talk.ts';
import { thingNear } from './thing-near.ts';
import { voice } from './voice.ts';
import { wasAsked } from './was-asked.ts';

/** Asked top to bottom; the first that claims decides. */
export const RESOLVERS: readonly Resolver[] = [
  label,
  saidMore,
  several,
  voice,
  named,
  firstPerson,
  antecedent,
  introduced,
  talk,
  kin,
  wasAsked,
  thingNear,
  personNear,
  groupNear,
  pronounNear,
  apposition,
  givesNameAside,
  another,
  pair,
  spouse,
  answersByOffice,
  officeHolder,
  memberFor,
  manWhoSpoke,
  ownedBody,
  namedLater,
  namedNext,
  spokenOf,
  sameSource,
  bodyByOwner,
  bodyOfKind,
  bodySpokenOf,
  described,
];
