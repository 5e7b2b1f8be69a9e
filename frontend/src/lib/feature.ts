import type { QueryClient } from "@tanstack/react-query";
import type { AnyRoute } from "@tanstack/react-router";
import type { LucideProps } from "lucide-react";
import { type ComponentType, createContext, use } from "react";

/** A text of a catalogue, read when it is shown, so that it follows the language. */
type Label = () => string;
export type Icon = ComponentType<LucideProps>;

/** An address inside an organization. */
type Address = (slug: string) => string;

export interface NavigationEntry {
  label: Label;
  icon: Icon;
  to: Address;
  /** The main navigation, or one of the two groups of the settings. */
  place: "main" | "person" | "organization";
  /** Small numbers stand first. */
  order: number;
  permission?: string;
}

/** A line of the command palette; every navigation entry is one by itself. */
interface Command {
  id: string;
  label: Label;
  icon: Icon;
  to: Address;
  permission?: string;
}

/** A part of the overview: a figure in the row on top, or a panel below it. */
export interface Card {
  id: string;
  kind: "figure" | "panel";
  order: number;
  component: ComponentType;
  permission?: string;
}

/** Something a new organization does once; whether it is done is read from what is there. */
export interface Step {
  id: string;
  order: number;
  title: Label;
  description: Label;
  to: Address;
  isDone: (queries: QueryClient, organizationId: string) => Promise<boolean>;
  permission?: string;
}

/** What one folder under features/ (or product/) adds to the app. */
export interface Feature {
  name: string;
  /** Routes by the frame they stand in: for anyone, for strangers, for a person, in an organization, in its settings. */
  routes: {
    anyone?: readonly AnyRoute[];
    stranger?: readonly AnyRoute[];
    person?: readonly AnyRoute[];
    organization?: readonly AnyRoute[];
    settings?: readonly AnyRoute[];
  };
  navigation?: readonly NavigationEntry[];
  commands?: readonly Command[];
  cards?: readonly Card[];
  steps?: readonly Step[];
  /** What the audit log says for the actions of this domain, and where their subjects are shown. */
  actions?: Readonly<Record<string, Label>>;
  subjects?: Readonly<Record<string, (slug: string, id: string) => string>>;
}

const Features = createContext<readonly Feature[]>([]);
export const FeaturesProvider = Features.Provider;

/** Every feature of the app, for the parts that show what all of them contribute. */
export function useFeatures(): readonly Feature[] {
  return use(Features);
}
