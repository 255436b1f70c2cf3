import type { CommandName } from '../contract/commands.ts';
import { checkCaptionsCommand } from './captions/check.ts';
import { findTextCommand } from './captions/find-text.ts';
import { replaceTextCommand } from './captions/replace-text.ts';
import { checkTexts } from './captions/check-texts.ts';
import { catalogueStatus } from './catalogue/status.ts';
import { eventOverview } from './events/overview.ts';
import { editEvent } from './events/edit.ts';
import { listEvents } from './events/list.ts';
import { removeEvent } from './events/remove.ts';
import { listEntries } from './files/entries.ts';
import { readFile } from './files/read.ts';
import type { Handler } from './handler.ts';
import type { StandingName } from './standing-handlers.ts';
import { listHistory } from './history/list.ts';
import { redoStep } from './history/redo.ts';
import { undoStep } from './history/undo.ts';
import { listArriving } from './intake/list-arriving.ts';
import { previewIntake } from './intake/preview.ts';
import { startIntake } from './intake/start.ts';
import { cancelJob } from './jobs/cancel.ts';
import { listJobs } from './jobs/list.ts';
import { exportPack } from './packs/export.ts';
import { listCorrections } from './packs/corrections.ts';
import { listPacks } from './packs/list.ts';
import { planPackCommand } from './packs/plan.ts';
import { writeCopies } from './packs/write-copies.ts';
import { verifyPackCommand } from './packs/verify.ts';
import { commonValues } from './photos/common.ts';
import { editManyPhotos } from './photos/edit-many.ts';
import { editPhoto } from './photos/edit.ts';
import { countPhotoFacets } from './photos/facets.ts';
import { listPhotos } from './photos/list.ts';
import { markPhotos } from './photos/mark.ts';
import { listOffline } from './photos/offline.ts';
import { removePhotos } from './photos/remove.ts';
import { orderPhotos } from './photos/order.ts';
import { listRows } from './photos/rows.ts';
import { searchPhotos } from './photos/search.ts';
import { settlePhotos } from './photos/settle.ts';
import { turnPhotos } from './photos/turn.ts';
import { showPhoto } from './photos/show.ts';
import { openSample } from './sample/open.ts';
import { listSearches } from './searches/list.ts';
import { removeSearch } from './searches/remove.ts';
import { renameSearch } from './searches/rename.ts';
import { saveSearch } from './searches/save.ts';
import { sidecarState } from './sidecars/state.ts';
import { writeSidecars } from './sidecars/write.ts';
import { addSpeaker } from './speakers/add.ts';
import { speakerDuplicates } from './speakers/duplicates.ts';
import { distinguishSpeakers } from './speakers/distinguish.ts';
import { previewMerge } from './speakers/preview-merge.ts';
import { editSpeaker } from './speakers/edit.ts';
import { importSpeakers } from './speakers/import.ts';
import { importSpeakersFile } from './speakers/import-file.ts';
import { writeSpeakersFile } from './speakers/write-file.ts';
import { listSpeakers } from './speakers/list.ts';
import { matchSpeakersCommand } from './speakers/match.ts';
import { mergeSpeakers } from './speakers/merge.ts';
import { removeSpeaker } from './speakers/remove.ts';
import { acceptSuggestion } from './suggestions/accept.ts';
import { refuseSuggestion } from './suggestions/refuse.ts';
import { expandCodesCommand } from './codes/expand.ts';
import { findCodesCommand } from './codes/find.ts';
import { importCodes } from './codes/import.ts';
import { listCodes } from './codes/list.ts';
import { readCodes } from './codes/read.ts';
import { removeCodes } from './codes/remove.ts';
import { writeCodes } from './codes/write.ts';
import { fillVariables } from './templates/fill-variables.ts';
import { sayVariablesCommand } from './templates/say-variables.ts';
import { applyTemplate } from './templates/apply.ts';
import { importTemplates } from './templates/import.ts';
import { listTemplates } from './templates/list.ts';
import { previewTemplate } from './templates/preview.ts';
import { removeTemplate } from './templates/remove.ts';
import { saveTemplate } from './templates/save.ts';

/** The rows of the contract's table that need an open catalogue, and what carries them out; the compiler names what is missing. */
export const handlers: { readonly [Name in Exclude<CommandName, StandingName>]: Handler<Name> } = {
  'catalogue.status': catalogueStatus,
  'events.list': listEvents,
  'events.overview': eventOverview,
  'events.edit': editEvent,
  'events.remove': removeEvent,
  'photos.rows': listRows,
  'photos.order': orderPhotos,
  'photos.list': listPhotos,
  'photos.facets': countPhotoFacets,
  'photos.search': searchPhotos,
  'photos.offline': listOffline,
  'photos.show': showPhoto,
  'photos.edit': editPhoto,
  'photos.common': commonValues,
  'photos.editMany': editManyPhotos,
  'photos.turn': turnPhotos,
  'photos.mark': markPhotos,
  'photos.settle': settlePhotos,
  'photos.remove': removePhotos,
  'captions.check': checkCaptionsCommand,
  'captions.checkTexts': checkTexts,
  'captions.findText': findTextCommand,
  'codes.list': listCodes,
  'codes.import': importCodes,
  'codes.remove': removeCodes,
  'codes.expand': expandCodesCommand,
  'codes.read': readCodes,
  'codes.write': writeCodes,
  'codes.find': findCodesCommand,
  'variables.fill': fillVariables,
  'variables.say': sayVariablesCommand,
  'templates.list': listTemplates,
  'templates.save': saveTemplate,
  'templates.import': importTemplates,
  'templates.remove': removeTemplate,
  'templates.preview': previewTemplate,
  'templates.apply': applyTemplate,
  'captions.replaceText': replaceTextCommand,
  'searches.list': listSearches,
  'searches.save': saveSearch,
  'searches.rename': renameSearch,
  'searches.remove': removeSearch,
  'suggestions.accept': acceptSuggestion,
  'suggestions.refuse': refuseSuggestion,
  'speakers.list': listSpeakers,
  'speakers.match': matchSpeakersCommand,
  'speakers.add': addSpeaker,
  'speakers.edit': editSpeaker,
  'speakers.duplicates': speakerDuplicates,
  'speakers.distinguish': distinguishSpeakers,
  'speakers.previewMerge': previewMerge,
  'speakers.merge': mergeSpeakers,
  'speakers.remove': removeSpeaker,
  'speakers.import': importSpeakers,
  'speakers.importFile': importSpeakersFile,
  'speakers.writeFile': writeSpeakersFile,
  'files.read': readFile,
  'entries.list': listEntries,
  'intake.preview': previewIntake,
  'intake.start': startIntake,
  'intake.arriving': listArriving,
  'sample.open': openSample,
  'packs.plan': planPackCommand,
  'packs.export': exportPack,
  'packs.verify': verifyPackCommand,
  'photos.copies': writeCopies,
  'packs.list': listPacks,
  'packs.corrections': listCorrections,
  'sidecars.state': sidecarState,
  'sidecars.write': writeSidecars,
  'history.list': listHistory,
  'history.undo': undoStep,
  'history.redo': redoStep,
  'jobs.list': listJobs,
  'jobs.cancel': cancelJob,
};
